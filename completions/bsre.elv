
set edit:completion:arg-completer[bsre] = { |@words|
    var index = (count $words)
    set index = (- $index 1)

    put (env _CLAP_IFS="\n" _CLAP_COMPLETE_INDEX=(to-string $index) BSRE_COMPLETE="elvish" bsre -- $@words) | to-lines
}

