# title: a watcher of the program's own
# clauses: subprocess.watcher.abstract
# python: >=3.8 <3.14
# needs: asyncio subprocess threads warnings
import asyncio
import os
import warnings

warnings.simplefilter('ignore', DeprecationWarning)


class Watcher(asyncio.AbstractChildWatcher):
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        pass

    def is_active(self):
        return True

    def attach_loop(self, loop):
        pass

    def close(self):
        pass

    def add_child_handler(self, pid, callback, *args):
        print('add_child_handler', pid > 0)
        loop = asyncio.get_event_loop()
        loop.run_in_executor(None, self.wait, pid, callback, args)

    def wait(self, pid, callback, args):
        os.waitpid(pid, 0)
        callback(pid, 77, *args)


async def main():
    process = await asyncio.create_subprocess_exec('true')
    print(await process.wait())

asyncio.set_child_watcher(Watcher())
asyncio.run(main())

# expect:
# add_child_handler True
# 77
