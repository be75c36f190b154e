# title: before 3.13 readuntil takes one separator, which a tuple is not; an empty one never
# clauses: stream.readuntil.one stream.readuntil.empty
# needs: asyncio
import asyncio


async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b'a;b,c')
    for separator in ((b';', b','), b'', (b'', b';')):
        try:
            print(await reader.readuntil(separator))
        except (TypeError, ValueError) as error:
            print(type(error).__name__)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# TypeError
# ValueError
# TypeError

# expect 3.13+:
# b'a;'
# ValueError
# ValueError
