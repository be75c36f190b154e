# title: programs of a second loop
# clauses: subprocess.loops
# needs: asyncio subprocess
import asyncio


async def run(text):
    process = await asyncio.create_subprocess_exec('echo', text,
                                                   stdout=asyncio.subprocess.PIPE)
    out, err = await process.communicate()
    print(out, process.returncode)

for text in 'first', 'second':
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    loop.run_until_complete(run(text))
    loop.close()

# expect:
# b'first\n' 0
# b'second\n' 0
