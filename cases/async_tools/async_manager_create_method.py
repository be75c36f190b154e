# title: a method can be decorated
# clauses: atools.make.factory atools.make.arguments
# python: >=3.7
from contextlib import asynccontextmanager

class Account:
    balance = 10

    @asynccontextmanager
    async def locked(self, amount):
        self.balance -= amount
        yield self.balance
        self.balance += amount

async def work(account):
    async with account.locked(3) as left:
        print(left)
    print(account.balance)

try:
    work(Account()).send(None)
except StopIteration:
    pass

# expect:
# 7
# 10
