# title: a line that is longer than the limit is a ValueError
# clauses: stream.readline.limit
# needs: asyncio
import asyncio


async def main():
    reader = asyncio.StreamReader(limit=4)
    reader.feed_data(b'too long\nok\n')
    try:
        await reader.readline()
    except ValueError:
        print('ValueError')
    print(await reader.readline())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ValueError
# b'ok\n'
