# title: closing the loop closes its selector, once
# clauses: loop.selector.close
# needs: asyncio
import asyncio
import selectors


class Telling(selectors.SelectSelector):
    def close(self):
        print('close')
        super().close()


loop = asyncio.SelectorEventLoop(Telling())
loop.run_until_complete(asyncio.sleep(0))
print('before')
loop.close()
loop.close()

# expect:
# before
# close
