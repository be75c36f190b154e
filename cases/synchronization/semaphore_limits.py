# title: of many workers as many are inside as the semaphore allows
# clauses: sync.semaphore.waits sync.semaphore.release
# needs: asyncio
# time: virtual
import asyncio

inside = 0


async def worker(semaphore):
    global inside
    async with semaphore:
        inside += 1
        print(inside)
        await asyncio.sleep(1)
        inside -= 1


async def main():
    semaphore = asyncio.Semaphore(2)
    await asyncio.wait([asyncio.ensure_future(worker(semaphore)) for number in range(5)])
    print('end', inside, semaphore.locked())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 1
# 2
# 2
# 2
# 2
# end 0 False
