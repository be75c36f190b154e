# title: readline gives a line with its end; at the end of the stream what is left
# clauses: stream.readline stream.readline.end
# needs: asyncio
import asyncio


async def main():
    reader = asyncio.StreamReader()

    reader.feed_data(b'one\ntwo\n')
    reader.feed_data(b'rest')
    reader.feed_eof()
    for number in range(4):
        print(await reader.readline())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'one\n'
# b'two\n'
# b'rest'
# b''
