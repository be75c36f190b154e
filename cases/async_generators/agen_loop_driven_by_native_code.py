# title: a loop over asynchronous generators gives one trace, whether the program calls send or map does
# clauses: agen.await.driver agen.await.reply agen.yield.value agen.exc.propagates
# python: >=3.6
class Pause:
    def __init__(self, name):
        self.name = name
    def __await__(self):
        return (yield self.name)

async def quick(name):
    return name

async def source():
    yield await quick('first')
    yield await Pause('outside')
    yield await quick('third')
    await Pause('at the end')
    raise KeyError('over')

async def doubled():
    async for item in source():
        yield item
        yield await quick(item) * 2

async def root(log):
    try:
        async for item in doubled():
            log.append(item)
            if item == 20:
                log.append(await Pause('in the loop'))
    except KeyError as error:
        log.append(error.args)

def by_call(coroutine):
    for value in None, 10, 11, 12:
        print(coroutine.send(value))

def by_map(coroutine):
    for name in map(coroutine.send, [None, 10, 11, 12]):
        print(name)

for drive in by_call, by_map:
    log = []
    try:
        drive(root(log))
    except StopIteration:
        pass
    print(log)

# expect:
# outside
# in the loop
# at the end
# ['first', 'firstfirst', 10, 20, 11, 'third', 'thirdthird', ('over',)]
# outside
# in the loop
# at the end
# ['first', 'firstfirst', 10, 20, 11, 'third', 'thirdthird', ('over',)]
