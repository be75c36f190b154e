# title: a generator that is closed in its last block, with nothing left, ends
# clauses: group.suspend.close
# python: >=3.11
def body():
    try:
        yield
    except* ValueError:
        try:
            yield 'handling'
        finally:
            print('finally')

g = body()
next(g)
print(g.throw(ValueError()))
print(g.close())

# expect:
# handling
# finally
# None
