# title: start_new_session goes to Popen
# clauses: subprocess.create.arguments
# needs: asyncio subprocess
import asyncio
import os


async def main():
    for new in False, True:
        process = await asyncio.create_subprocess_exec(
            'cat', stdin=asyncio.subprocess.PIPE, start_new_session=new)
        print(os.getsid(process.pid) == process.pid, os.getsid(process.pid) == os.getsid(0))
        await process.communicate(b'')

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False True
# True False
