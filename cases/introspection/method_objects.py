# title: a method taken from a generator stays bound to it
# clauses: look.method.bound
# python: >=3.2
def body():
    while True:
        print('got', (yield))

g = body()
methods = [g.send, g.throw, g.close]
print([method.__name__ for method in methods])
print([method.__self__ is g for method in methods])
send, step = g.send, g.__next__
print(step(), send('word'))
step()

# expect:
# ['send', 'throw', 'close']
# [True, True, True]
# got word
# None None
# got None
