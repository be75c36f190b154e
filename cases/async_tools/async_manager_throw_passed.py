# title: an exception that is raised again goes on as the same object
# clauses: atools.throw.passed
# python: >=3.7
from contextlib import asynccontextmanager

mine = KeyError('mine')

@asynccontextmanager
async def uncaught():
    yield

@asynccontextmanager
async def again():
    try:
        yield
    except KeyError:
        print('seen')
        raise

@asynccontextmanager
async def by_name():
    try:
        yield
    except KeyError as error:
        raise error

async def work(section):
    async with section():
        raise mine

for section in uncaught, again, by_name:
    try:
        work(section).send(None)
    except KeyError as error:
        print(error is mine, error.__context__)

# expect:
# True None
# seen
# True None
# True None
