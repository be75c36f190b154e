# title: run_until_complete gives the result of the coroutine
# clauses: loop.until.result loop.until.wraps
# needs: asyncio
import asyncio


async def main():
    print(type(loop).__name__ != '', loop.is_running())
    await asyncio.sleep(0)
    return 'result'


loop = asyncio.new_event_loop()
print(loop.run_until_complete(main()))
print(loop.is_running())
loop.close()

# expect:
# True True
# result
# False
