# title: after StopAsyncIteration the iterator is not asked again; another loop asks it anew
# clauses: aflow.stop.once
# python: >=3.6
class Source:
    asked = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.asked += 1
        print('asked', self.asked)
        if self.asked != 3:
            raise StopAsyncIteration
        return 'after all'

async def main():
    source = Source()
    for attempt in range(3):
        async for item in source:
            print(item)
        print('over')

try:
    main().send(None)
except StopIteration:
    pass

# expect:
# asked 1
# over
# asked 2
# over
# asked 3
# after all
# asked 4
# over
