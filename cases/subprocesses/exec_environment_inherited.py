# title: without env the program has the environment of os.environ
# clauses: subprocess.create.arguments
# needs: asyncio subprocess
import asyncio
import os


async def main():
    os.environ['COLOUR'] = 'blue'
    process = await asyncio.create_subprocess_exec(
        '/bin/sh', '-c', 'echo $COLOUR', stdout=asyncio.subprocess.PIPE)
    out, err = await process.communicate()
    print(out)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'blue\n'
