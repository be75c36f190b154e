# title: the words for an __aenter__ and an __aexit__ that return no awaitable
# clauses: aflow.message.with_awaitable
# python: >=3.6
class Room:
    def __init__(self, enter, leave):
        self.results = enter, leave

    def __aenter__(self):
        return self.results[0]

    def __aexit__(self, *details):
        return self.results[1]

async def nothing():
    pass

async def main():
    for results in (5, None), (nothing(), 'text'):
        try:
            async with Room(*results):
                pass
        except TypeError as error:
            print(error)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# 'async with' received an object from __aenter__ that does not implement __await__: int
# 'async with' received an object from __aexit__ that does not implement __await__: str
# over
