# title: what __aiter__ returns has to have __anext__: TypeError
# clauses: aflow.aiter.no_iterator
# python: >=3.6
class Source:
    def __init__(self, result):
        self.result = result

    def __aiter__(self):
        return self.result

class OnlyIterable:
    def __aiter__(self):
        print('not called')

async def main():
    for result in None, 5, 'ab', iter('ab'), OnlyIterable():
        try:
            async for item in Source(result):
                print('not reached')
        except TypeError:
            print('TypeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# over
