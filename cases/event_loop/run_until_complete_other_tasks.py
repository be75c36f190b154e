# title: other tasks make progress only while the loop runs
# clauses: loop.until.stopped
# needs: asyncio
import asyncio


async def counting():
    for number in range(100):
        print('count', number)
        await asyncio.sleep(0)


async def main():
    for name in 'ab':
        print(name)
        await asyncio.sleep(0)


loop = asyncio.new_event_loop()
other = loop.create_task(counting())
loop.run_until_complete(main())
print(other.done())
loop.run_until_complete(main())
other.cancel()
try:
    loop.run_until_complete(other)
except asyncio.CancelledError:
    print('cancelled')
loop.close()

# expect:
# count 0
# a
# count 1
# b
# count 2
# False
# count 3
# a
# count 4
# b
# count 5
# cancelled
