# title: there are no child watchers
# clauses: subprocess.watcher.gone
# python: >=3.14
# needs: asyncio subprocess
import asyncio

for name in ('get_child_watcher', 'set_child_watcher', 'AbstractChildWatcher',
             'SafeChildWatcher', 'FastChildWatcher', 'MultiLoopChildWatcher',
             'ThreadedChildWatcher', 'PidfdChildWatcher'):
    print(name, hasattr(asyncio, name))

# expect:
# get_child_watcher False
# set_child_watcher False
# AbstractChildWatcher False
# SafeChildWatcher False
# FastChildWatcher False
# MultiLoopChildWatcher False
# ThreadedChildWatcher False
# PidfdChildWatcher False
