# title: a StopIteration that __await__ itself raises is no result
# clauses: await.method.raises co.stop.raised
# python: >=3.6
class Some:
    def __await__(self):
        raise StopIteration('value')

async def work():
    return await Some()

try:
    work().send(None)
except RuntimeError as error:
    print(type(error.__cause__).__name__)

# expect:
# StopIteration
