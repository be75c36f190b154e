# title: an exception at a yield in the else block is not caught by the except clauses before it
# clauses: flow.try.else
# python: >=3.3
def body():
    try:
        yield 'try'
    except KeyError:
        yield 'not reached'
    else:
        yield 'else'
    finally:
        print('finally')

g = body()
print(next(g), next(g))
try:
    g.throw(KeyError())
except KeyError:
    print('KeyError')

# expect:
# try else
# finally
# KeyError
