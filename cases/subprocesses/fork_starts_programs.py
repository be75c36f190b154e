# title: copies start programs
# clauses: subprocess.fork.programs
# python: >=3.8
# needs: asyncio subprocess
import asyncio
import os


async def ask(word):
    process = await asyncio.create_subprocess_exec(
        'echo', word, stdout=asyncio.subprocess.PIPE)
    out, err = await process.communicate()
    return out


def start(word):
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.write(writing, asyncio.run(ask(word)))
        os._exit(0)
    os.close(writing)
    return pid, reading


for pid, reading in [start(word) for word in ('one', 'two')]:
    print(os.read(reading, 100), os.waitpid(pid, 0)[1])
    os.close(reading)
print(asyncio.run(ask('three')))

# expect:
# b'one\n' 0
# b'two\n' 0
# b'three\n'
