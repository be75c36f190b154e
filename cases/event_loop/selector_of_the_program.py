# title: a selector of the program's own is asked in each turn, and is told how long it may wait
# clauses: loop.selector.select loop.selector
# needs: asyncio
import asyncio
import selectors


class Telling(selectors.SelectSelector):
    def select(self, timeout=None):
        self.timeouts.append(timeout)
        return super().select(timeout)


async def main(selector):
    selector.timeouts = []
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(selector.timeouts)
    selector.timeouts = []
    await asyncio.sleep(0.25)
    print(0 < selector.timeouts[0] <= 0.25)


selector = Telling()
selector.timeouts = []
loop = asyncio.SelectorEventLoop(selector=selector)
asyncio.set_event_loop(loop)
loop.run_until_complete(main(selector))
loop.close()

# expect:
# [0, 0]
# True
