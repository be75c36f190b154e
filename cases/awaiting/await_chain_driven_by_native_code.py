# title: a chain of awaits gives one trace, whether the program calls send or a built-in function does
# clauses: await.values await.result await.raises await.chain.recursion
# python: >=3.6
class Pause:
    def __init__(self, name):
        self.name = name
    def __await__(self):
        return (yield self.name)

async def leaf(name):
    if name == 'fails':
        raise KeyError(name)
    return name if name == 'quick' else await Pause(name)

async def below(levels, name):
    return await below(levels - 1, name) if levels else await leaf(name)

async def root(log):
    for levels, name in enumerate(['quick', 'slow', 'fails', 'quick', 'slow', 'fails']):
        try:
            log.append(await below(levels, name))
        except KeyError as error:
            log.append(error.args)

def by_call(coroutine):
    for number in range(4):
        print(coroutine.send(number * 10 or None))

def by_map(coroutine):
    for name in map(coroutine.send, [None, 10, 20, 30]):
        print(name)

for drive in by_call, by_map:
    log = []
    try:
        drive(root(log))
    except StopIteration:
        pass
    print(log)

# expect:
# slow
# slow
# ['quick', 10, ('fails',), 'quick', 20, ('fails',)]
# slow
# slow
# ['quick', 10, ('fails',), 'quick', 20, ('fails',)]
