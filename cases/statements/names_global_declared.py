# title: a body binds a global name where it is declared global
# clauses: flow.names.global
# python: >=3.3
def body():
    global value
    while True:
        value = yield value

value = 'first'
g = body()
print(next(g))
print(g.send('second'), value)
value = 'third'
print(g.send('fourth'), value)

# expect:
# first
# second second
# fourth fourth
