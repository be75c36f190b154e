# title: inside, the running loop is the one that runs
# clauses: loop.running.get
# python: >=3.7
# needs: asyncio
import asyncio


async def main():
    print(asyncio.get_running_loop() is loop)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.call_soon(lambda: print(asyncio.get_running_loop() is loop))
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()

# expect:
# True
# True
