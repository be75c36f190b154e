# title: async for over a reader gives its lines
# clauses: stream.iterate
# needs: asyncio
import asyncio


async def main():
    reader = asyncio.StreamReader()

    reader.feed_data(b'one\ntwo\nrest')
    reader.feed_eof()
    async for line in reader:
        print(line)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'one\n'
# b'two\n'
# b'rest'
