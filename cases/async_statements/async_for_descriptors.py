# title: the methods are bound as methods are, and __anext__ is asked for at each step
# clauses: aflow.for.descriptors
# python: >=3.6
class Numbers:
    @classmethod
    def __aiter__(cls):
        return cls()

    @property
    def __anext__(self):
        print('asked for')
        return self.step

    count = 0

    async def step(self):
        self.count += 1
        if self.count > 2:
            raise StopAsyncIteration
        return self.count

async def main():
    async for number in Numbers():
        print(number)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# asked for
# 1
# asked for
# 2
# asked for
# over
