# title: without a pipe the program writes where this one does
# clauses: subprocess.create.inherited
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec('echo', 'from the program')
    print(await process.communicate(), process.returncode, flush=True)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# from the program
# (None, None) 0
