# title: limit is that of the readers
# clauses: subprocess.create.limit
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        'echo', 'x' * 100, stdout=asyncio.subprocess.PIPE, limit=10)
    try:
        await process.stdout.readline()
    except ValueError:
        print('ValueError')
    await process.stdout.read()
    print(await process.wait())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ValueError
# 0
