# title: a sent value becomes the value of the yield expression that waits
# clauses: gen.send.suspended
# python: >=3.2
def adder():
    total = 0
    while True:
        total += yield total

a = adder()
next(a)
print(a.send(10))
print(a.send(5))
print(a.send(0))
print(a.send(-15))

# expect:
# 10
# 15
# 15
# 0
