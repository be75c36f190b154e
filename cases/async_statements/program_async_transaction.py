# title: a transaction that commits at the end of its block and rolls back on an exception
# clauses: aflow.exit.arguments aflow.exit.passes aflow.exit.suspends
# python: >=3.6
import types

@types.coroutine
def query(text):
    return (yield text)

class Transaction:
    async def __aenter__(self):
        await query('BEGIN')
        return self

    async def insert(self, value):
        if await query('INSERT %s' % value) == 'refused':
            raise ValueError(value)

    async def __aexit__(self, kind, *details):
        await query('ROLLBACK' if kind else 'COMMIT')

async def main(*values):
    try:
        async with Transaction() as transaction:
            for value in values:
                await transaction.insert(value)
    except ValueError as error:
        return 'not inserted: %s' % error
    return 'inserted'

def database(coroutine, refuse):
    answer = None
    try:
        while True:
            request = coroutine.send(answer)
            print(request)
            answer = 'refused' if request.endswith(refuse) else 'done'
    except StopIteration as stop:
        print(stop.value)

database(main('x', 'y'), refuse='-')
database(main('x', 'y', 'z'), refuse='y')

# expect:
# BEGIN
# INSERT x
# INSERT y
# COMMIT
# inserted
# BEGIN
# INSERT x
# INSERT y
# ROLLBACK
# not inserted: y
