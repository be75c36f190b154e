# title: the output of one program is the input of the next
# clauses: subprocess.streams.file
# needs: asyncio subprocess
import asyncio
import os


async def main():
    reading, writing = os.pipe()
    first = await asyncio.create_subprocess_exec('echo', 'passed on', stdout=writing)
    os.close(writing)
    second = await asyncio.create_subprocess_exec(
        'cat', stdin=reading, stdout=asyncio.subprocess.PIPE)
    os.close(reading)
    out, err = await second.communicate()
    print(out, await first.wait(), second.returncode)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'passed on\n' 0 0
