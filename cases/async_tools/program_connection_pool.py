# title: a pool whose connections are managers and that closes them all at its end
# clauses: atools.enter.value atools.stack.enter_async atools.stack.order
# python: >=3.7
from contextlib import AsyncExitStack, asynccontextmanager

class Turn:
    def __await__(self):
        yield

@asynccontextmanager
async def connect(name, log):
    await Turn()
    log.append('open ' + name)
    try:
        yield lambda query: log.append(name + ': ' + query)
    finally:
        await Turn()
        log.append('shut ' + name)

async def work(log):
    async with AsyncExitStack() as pool:
        connections = [await pool.enter_async_context(connect(name, log)) for name in 'ab']
        for query in 'select', 'insert', 'commit':
            for connection in connections:
                connection(query)

log, turns = [], 0
c = work(log)
try:
    while True:
        c.send(None)
        turns += 1
except StopIteration:
    print(*log, sep='\n')
    print(turns)

# expect:
# open a
# open b
# a: select
# b: select
# a: insert
# b: insert
# a: commit
# b: commit
# shut b
# shut a
# 4
