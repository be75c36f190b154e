# title: what next, send and throw raise themselves has the exception that the caller handles as its context
# clauses: look.exception.context
# python: >=3.3
def returning(value=None):
    return value
    yield

def plain():
    yield

def closed():
    g = plain()
    g.close()
    return g

def attempt(action):
    try:
        raise KeyError
    except KeyError as handled:
        try:
            action()
        except (StopIteration, TypeError) as e:
            print(type(e).__name__, e.__context__ is handled, e.__cause__)

attempt(lambda: next(returning()))
attempt(lambda: next(returning('value')))
attempt(lambda: returning('value').send(None))
attempt(lambda: next(closed()))
attempt(lambda: plain().send('too early'))
attempt(lambda: plain().throw('no exception'))

# expect:
# StopIteration True None
# StopIteration True None
# StopIteration True None
# StopIteration True None
# TypeError True None
# TypeError True None
