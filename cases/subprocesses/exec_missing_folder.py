# title: a working folder that does not exist
# clauses: subprocess.create.failed
# needs: asyncio subprocess
import asyncio


async def main():
    try:
        await asyncio.create_subprocess_exec('true', cwd='/nowhere/at-all')
    except FileNotFoundError as error:
        print('FileNotFoundError', error.filename)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# FileNotFoundError /nowhere/at-all
