# title: inside, get_event_loop gives the running loop, whichever is set
# clauses: loop.get.running
# needs: asyncio
import asyncio


async def main():
    print(asyncio.get_event_loop() is loop)


loop = asyncio.new_event_loop()
other = asyncio.new_event_loop()
asyncio.set_event_loop(other)
loop.run_until_complete(main())
loop.close()
other.close()

# expect:
# True
