# title: a program that does not exist
# clauses: subprocess.create.failed
# needs: asyncio subprocess
import asyncio


async def main():
    try:
        await asyncio.create_subprocess_exec('/nowhere/no-such-program')
    except FileNotFoundError as error:
        print('FileNotFoundError', error.filename)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# FileNotFoundError /nowhere/no-such-program
