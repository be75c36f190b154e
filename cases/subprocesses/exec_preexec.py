# title: preexec_fn is called in the child before the program starts
# clauses: subprocess.create.arguments
# needs: asyncio subprocess
import asyncio
import os


async def main():
    process = await asyncio.create_subprocess_exec(
        'cat', stdout=asyncio.subprocess.PIPE, stdin=asyncio.subprocess.DEVNULL,
        preexec_fn=lambda: os.write(1, b'before\n'))
    out, err = await process.communicate()
    print(out)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'before\n'
