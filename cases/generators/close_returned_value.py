# title: what a body returns in answer to GeneratorExit is the value of close since 3.13
# clauses: gen.close.value gen.close.no_value gen.close.returned
# python: >=3.3
def total():
    amount = 0
    try:
        while True:
            amount += yield
    except GeneratorExit:
        return amount

g = total()
next(g)
g.send(20)
g.send(22)
print(g.close())
print(g.close())

# expect:
# 42
# None

# expect <3.13:
# None
# None
