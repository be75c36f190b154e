# title: the inherited __aexit__ answers None and so swallows nothing
# clauses: atools.abstract.exit_value
# python: >=3.7
from contextlib import AbstractAsyncContextManager

class Manager(AbstractAsyncContextManager):
    async def __aexit__(self, *details):
        answer = await super().__aexit__(*details)
        print(answer)
        return answer

async def work():
    async with Manager():
        raise KeyError('of the block')

try:
    work().send(None)
except KeyError as error:
    print(error.args)

# expect:
# None
# ('of the block',)
