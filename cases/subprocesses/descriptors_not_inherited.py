# title: a program gets no descriptor but its standard streams
# clauses: subprocess.descriptors.not_inherited
# needs: asyncio subprocess
import asyncio
import os


async def main():
    reading, writing = os.pipe()
    os.set_inheritable(writing, True)
    process = await asyncio.create_subprocess_exec(
        '/bin/sh', '-c', 'echo no >&%d || echo closed' % writing,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL)
    out, err = await process.communicate()
    print(out)
    os.close(reading)
    os.close(writing)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'closed\n'
