complete --keep-order --exclusive --command bsre --arguments "(BSRE_COMPLETE=fish bsre -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token))"
