# title: without a selector, or with None, a loop has one of its own
# clauses: loop.selector
# needs: asyncio
import asyncio

for loop in asyncio.SelectorEventLoop(), asyncio.SelectorEventLoop(None), asyncio.SelectorEventLoop(selector=None):
    loop.call_soon(print, 'called')
    loop.call_soon(loop.stop)
    loop.run_forever()
    loop.close()

# expect:
# called
# called
# called
