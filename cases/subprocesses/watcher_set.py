# title: another watcher, and none
# clauses: subprocess.watcher.set
# python: <3.14
# needs: asyncio subprocess warnings
import asyncio
import warnings

warnings.simplefilter('ignore', DeprecationWarning)


class Watcher(asyncio.AbstractChildWatcher):
    def close(self):
        print('close')


watcher = Watcher()
asyncio.set_child_watcher(watcher)
print(asyncio.get_child_watcher() is watcher)
asyncio.set_child_watcher(None)
print(asyncio.get_child_watcher() is watcher)
try:
    asyncio.set_child_watcher('no watcher')
except AssertionError:
    print('AssertionError')

# expect:
# True
# close
# False
# AssertionError
