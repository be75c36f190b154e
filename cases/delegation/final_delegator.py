# title: a waiting delegator that loses its last reference closes its sub-generator, then itself
# clauses: delegate.final delegate.chain.close
# python: >=3.3
# needs: refcounting
def sub():
    try:
        yield
    finally:
        print('sub finally')

def delegator():
    try:
        yield from sub()
    finally:
        print('delegator finally')

g = delegator()
next(g)
del g
print('gone')

# expect:
# sub finally
# delegator finally
# gone
