# title: CPython's words for a wrong result of __await__
# clauses: await.message.method
# python: >=3.6
class Some:
    def __init__(self, value):
        self.value = value
    def __await__(self):
        return self.value

async def work(value):
    await Some(value)

target = work(None)
for value in (1, target):
    try:
        work(value).send(None)
    except TypeError as error:
        print(error)
target.close()

# expect:
# __await__() returned non-iterator of type 'int'
# __await__() returned a coroutine
