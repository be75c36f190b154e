# title: the watcher of the policy
# clauses: subprocess.watcher.default subprocess.watcher.get
# python: <3.14
# needs: asyncio subprocess warnings
import asyncio
import warnings

warnings.simplefilter('ignore', DeprecationWarning)
watcher = asyncio.get_child_watcher()
print(isinstance(watcher, asyncio.AbstractChildWatcher))
print(watcher is asyncio.get_event_loop_policy().get_child_watcher())
print(watcher is asyncio.get_child_watcher())

# expect:
# True
# True
# True
