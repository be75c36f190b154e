# title: there is no poll
# clauses: subprocess.process.no_poll
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec('true')
    print(hasattr(process, 'poll'))
    try:
        await process.wait(timeout=1)
    except TypeError:
        print('TypeError')
    print(await process.wait())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False
# TypeError
# 0
