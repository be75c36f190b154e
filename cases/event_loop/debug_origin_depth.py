# title: coroutines remember where they were made while a loop runs in debug mode
# clauses: loop.debug.origin
# python: >=3.7
# needs: asyncio
import asyncio
import sys


async def work():
    pass


async def main():
    coroutine = work()
    print(sys.get_coroutine_origin_tracking_depth() > 0, coroutine.cr_origin is not None)
    await coroutine


for debug in False, True:
    loop = asyncio.new_event_loop()
    loop.set_debug(debug)
    loop.run_until_complete(main())
    loop.close()
print(sys.get_coroutine_origin_tracking_depth())

# expect:
# False False
# True True
# 0
