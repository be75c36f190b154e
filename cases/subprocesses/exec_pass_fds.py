# title: a descriptor that is passed on is open in the program
# clauses: subprocess.create.arguments
# needs: asyncio subprocess
import asyncio
import os


async def main():
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    process = await asyncio.create_subprocess_exec(
        '/bin/sh', '-c', 'echo through >&%d' % writing, pass_fds=[writing])
    print(await process.wait())
    print(os.read(reading, 100))
    os.close(reading)
    os.close(writing)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 0
# b'through\n'
