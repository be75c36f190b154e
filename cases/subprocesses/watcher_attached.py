# title: the watcher is attached to the loop that is set
# clauses: subprocess.watcher.attached
# python: <3.14
# needs: asyncio subprocess warnings
import asyncio
import warnings

warnings.simplefilter('ignore', DeprecationWarning)


class Watcher(asyncio.AbstractChildWatcher):
    def attach_loop(self, loop):
        print(loop is new if loop else loop)

    def close(self):
        pass


asyncio.set_child_watcher(Watcher())
new = asyncio.new_event_loop()
asyncio.set_event_loop(new)
asyncio.set_event_loop(None)
new.close()

# expect:
# True
# None
