# title: the words for an __anext__ whose result is not awaitable
# clauses: aflow.message.item
# python: >=3.6
class Wrong:
    def __await__(self):
        return 5

class Source:
    def __init__(self, result):
        self.result = result

    def __aiter__(self):
        return self

    def __anext__(self):
        return self.result

async def main():
    for result in 5, Wrong():
        try:
            async for item in Source(result):
                pass
        except TypeError as error:
            print(error)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# 'async for' received an invalid object from __anext__: int
# 'async for' received an invalid object from __anext__: Wrong
# over
