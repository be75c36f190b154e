# title: a copy that is made by a coroutine runs no loop
# clauses: subprocess.fork.no_loop
# needs: asyncio subprocess
import asyncio
import os


async def main():
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.write(writing, b'none' if asyncio._get_running_loop() is None else b'some')
        os._exit(0)
    os.waitpid(pid, 0)
    print(os.read(reading, 100), asyncio._get_running_loop() is loop)
    os.close(reading)
    os.close(writing)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'none' True
