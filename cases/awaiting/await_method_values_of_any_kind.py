# title: what the iterator gives is not restricted, None and exceptions included
# clauses: await.values
# python: >=3.6
class Some:
    def __init__(self, values):
        self.values = values
    def __await__(self):
        return iter(self.values)

async def work(values):
    await Some(values)

values = [None, KeyError('k'), StopIteration(1), ..., work]
c = work(values)
print([c.send(None) is value for value in values])

# expect:
# [True, True, True, True, True]
